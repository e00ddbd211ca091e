import { notifications } from '@mantine/notifications';

/** Says briefly that something is done. */
export function tell(message: string): void {
  notifications.show({ message, withCloseButton: true, color: 'green' });
}

/** Says that something could not be done. */
export function tellTrouble(message: string): void {
  notifications.show({ message, withCloseButton: true, color: 'red', autoClose: 9000 });
}
