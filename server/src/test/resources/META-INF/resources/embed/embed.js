/* Stands in for the built site script, so that the server's tests need no browser build. */
