import { defineVendor } from './define-vendor.js';
import type { ListChecks } from './lists/list-checks.js';
import type { ErrorTables, Operation } from './operation.js';
import type { ClientSettings } from './settings/client-settings.js';
import type { OperationValidators, VendorTraits } from './vendor-definition.js';

/** One operation with all that a client needs for it. Generated; imported one by one, so that a bundle holds no others. */
export interface PickedOperation<Id extends string = string> {
  readonly operation: Operation & { readonly id: Id };
  readonly errors: ErrorTables;
  readonly validators: OperationValidators;
  readonly lists?: ListChecks;
}

/** Picked operations by their own names. */
export type PickedOperations<Id extends string> = { readonly [Name in Id]: PickedOperation<Name> };

/** Makes a client with some of a vendor's operations only. It has everything at hand, and no report of drift. */
export type PickClient<Client, Settings> = <const Id extends keyof Client & string>(
  operations: PickedOperations<Id>,
  settings: Omit<Settings, 'onDrift'>,
) => Pick<Client, Id>;

/** Makes the function of a vendor that makes clients of picked operations. */
export function definePicker<Client extends object, Settings extends ClientSettings<unknown>>(
  traits: VendorTraits<Settings>,
): PickClient<Client, Settings> {
  return (picked, settings) => {
    const operations: Record<string, Operation> = {};
    const validators: Record<string, OperationValidators> = {};
    const lists: Record<string, ListChecks> = {};
    const errors = { shared: {}, operations: {} };
    for (const each of Object.values<PickedOperation>(picked)) {
      const { id } = each.operation;
      operations[id] = each.operation;
      validators[id] = each.validators;
      if (each.lists) lists[id] = each.lists;
      Object.assign(errors.shared, each.errors.shared);
      Object.assign(errors.operations, each.errors.operations);
    }
    const loaders = { loadValidators: async () => validators, loadListChecks: async () => lists };
    return defineVendor<Client, Settings>({ ...traits, operations, errors, ...loaders })(settings as Settings);
  };
}
