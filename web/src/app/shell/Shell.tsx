import { Outlet } from '@tanstack/react-router';

/** The frame around all project screens. */
export function Shell() {
  return <Outlet />;
}
