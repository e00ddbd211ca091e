package rozmova.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/// Looks for what people without a mouse or without good eyes could not use.
final class Axe {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /// Anything half faded in has colours that nobody will see; this does not wait for what never ends, such as a
    /// spinner.
    private static final String STANDS_STILL = """
            () => Promise.allSettled(document.getAnimations()
                .filter((each) => each.effect.getComputedTiming().endTime !== Infinity)
                .map((each) => each.finished))
            """;

    private Axe() {}

    /// Fails with every rule that the screen breaks, and where.
    static void assertUsable(Page page) {
        page.evaluate(STANDS_STILL);
        var broken = new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + " at " + node.getHtml()))
                        .toList();
        assertThat(broken).isEmpty();
    }
}
