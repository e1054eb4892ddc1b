export { createLaafficClient } from '@outdial/laaffic';
