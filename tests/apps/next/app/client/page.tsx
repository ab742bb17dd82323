import { Share } from './share';

export default function Page() {
  return <Share />;
}
