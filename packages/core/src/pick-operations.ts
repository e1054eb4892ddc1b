import type { ErrorTables, Operation } from './operation.js';
import type { ClientSettings } from './settings/client-settings.js';
import type { OperationValidators, VendorDefinition, VendorTraits } from './vendor-definition.js';

/** One operation with all that a client needs for it. Generated; imported one by one, so that a bundle holds no others. */
export interface PickedOperation<Id extends string = string> {
  readonly operation: Operation & { readonly id: Id };
  readonly errors: ErrorTables;
  readonly validators: OperationValidators;
}

/** The definition of a client that has some of a vendor's operations only, with nothing left to load later. */
export function pickOperations<Settings extends ClientSettings<unknown>>(
  traits: VendorTraits<Settings>,
  picked: Readonly<Record<string, PickedOperation>>,
): VendorDefinition<Settings> {
  const validators: Record<string, OperationValidators> = {};
  const operations: Record<string, Operation> = {};
  const errors = { shared: {}, operations: {} };
  for (const each of Object.values(picked)) {
    const { id } = each.operation;
    operations[id] = each.operation;
    validators[id] = each.validators;
    Object.assign(errors.shared, each.errors.shared);
    Object.assign(errors.operations, each.errors.operations);
  }
  return { ...traits, operations, errors, loadValidators: async () => validators };
}
