package rozmova.sandbox.telegram.botapi;

/// One method of the Bot API.
@FunctionalInterface
interface Method {

    Result run(Call call) throws InterruptedException;
}
