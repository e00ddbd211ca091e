package rozmova.sandbox.viber.botapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import rozmova.sandbox.viber.chat.Account;

/// One call of an account; `bytes` is the body as it came.
@SuppressWarnings("ArrayRecordComponent") // nobody compares the bytes
record Call(Account account, ObjectNode body, byte[] bytes) {}
