package rozmova.visit;

import java.util.List;

/// Where visitors are sent to pay, and sent back from: a visitor who comes back from there was not brought by it.
final class PaymentPages {
    private static final List<String> HOSTS = List.of(
            "liqpay.ua",
            "wayforpay.com",
            "fondy.eu",
            "fondy.ua",
            "privat24.ua",
            "privatbank.ua",
            "portmone.com.ua",
            "portmone.com",
            "monobank.ua",
            "easypay.ua",
            "ipay.ua",
            "platon.ua",
            "hutko.org",
            "novapay.ua",
            "checkout.stripe.com",
            "buy.stripe.com",
            "hooks.stripe.com",
            "paypal.com",
            "przelewy24.pl",
            "payu.com",
            "payu.pl",
            "tpay.com",
            "klarna.com",
            "mollie.com",
            "adyen.com",
            "2checkout.com",
            "pay.google.com",
            "revolut.com");

    private PaymentPages() {}

    static boolean contain(String host) {
        return HOSTS.stream().anyMatch(known -> SameSite.within(host, known));
    }
}
