// @vitest-environment happy-dom
import { test } from 'vitest';
import { expectNoErrors } from './created-in.ts';

test('the unit tests of an app can create figures in happy-dom', expectNoErrors);
