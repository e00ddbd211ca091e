package rozmova.testing;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import rozmova.sandbox.messenger.chat.Page;
import rozmova.sandbox.messenger.phone.MessengerChat;

/// A shop that clients write to in Facebook Messenger: a platform that tells how far messages came, and what was
/// written elsewhere.
public final class FacebookShop {
    private static final AtomicInteger PAGES = new AtomicInteger();

    private final Companies companies;
    private final Company company;
    private final Page page;

    private FacebookShop(Companies companies, Company company, Page page) {
        this.companies = companies;
        this.company = company;
        this.page = page;
    }

    /// A new shop whose Page is connected.
    public static FacebookShop open(Companies companies) {
        var company = companies.found();
        var page = companies.sandbox().messenger().createPage("Kvitka Shop", "kvitka.shop." + PAGES.incrementAndGet());
        var credentials = Map.of(
                "token",
                page.token(),
                "appId",
                page.app().id(),
                "appSecret",
                page.app().secret());
        company.owner()
                .post("projects/{p}/channels", Map.of("messenger", "messenger", "credentials", credentials))
                .good();
        return new FacebookShop(companies, company, page);
    }

    /// What its people see and do.
    public Company company() {
        return company;
    }

    /// Its Page, on Facebook's side.
    public Page page() {
        return page;
    }

    /// The phone of somebody new, with the Page's chat open.
    public MessengerChat client(String firstName, String lastName) {
        return companies.sandbox().messenger().phone(firstName, lastName).open(page);
    }

    /// Iryna's phone.
    public MessengerChat iryna() {
        return client("Ірина", "Мельник");
    }
}
