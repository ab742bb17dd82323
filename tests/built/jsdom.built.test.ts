// @vitest-environment jsdom
import { test } from 'vitest';
import { expectNoErrors } from './created-in.ts';

test('the unit tests of an app can create figures in jsdom', expectNoErrors);
