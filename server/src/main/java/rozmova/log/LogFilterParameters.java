package rozmova.log;

import static rozmova.shared.contract.QueryParameter.flag;
import static rozmova.shared.contract.QueryParameter.number;
import static rozmova.shared.contract.QueryParameter.oneOf;
import static rozmova.shared.contract.QueryParameter.shaped;
import static rozmova.shared.contract.QueryParameter.text;
import static rozmova.shared.contract.QueryParameter.texts;

import java.util.List;
import rozmova.shared.contract.QueryParameter;
import rozmova.shared.contract.SharedParameters;

/// The parameters of [LogFilter], as the description names them. A test sees to it that they are the same.
public final class LogFilterParameters implements SharedParameters {
    private static final String MOMENT = "\\d{4}-\\d\\d-\\d\\d(T.+)?";
    private static final String IDS = "(\\d+|none)(,(\\d+|none))*";

    @Override
    public List<QueryParameter> all() {
        return List.of(
                shaped("from", "The first day in the project's zone, or an instant; inclusive.", MOMENT, "2026-11-01"),
                shaped(
                        "to",
                        "The last day in the project's zone, inclusive; or an instant, exclusive.",
                        MOMENT,
                        "2026-11-22"),
                oneOf("dateField", "Which date from, to, weekday and hour are about.", "created", "closed"),
                shaped("weekday", "From 1 (Monday) to 7, in the project's zone.", "[1-7](,[1-7])*", "1")
                        .severally(),
                shaped("hour", "From 0 to 23, in the project's zone.", "\\d{1,2}(,\\d{1,2})*", "9")
                        .severally(),
                shaped("manager", "Ids of who is responsible; `none` for nobody.", IDS, "2")
                        .severally(),
                shaped("closedBy", "Ids of who closed; `none` where the project's rule did.", IDS, "2")
                        .severally(),
                shaped("participant", "Ids of whoever was responsible or wrote.", "\\d+(,\\d+)*", "2")
                        .severally(),
                texts("channel", "Ids of channels, or messengers such as `telegram`.", "telegram"),
                texts("source", "Where the client came from, exactly so.", "google"),
                texts("medium", "By which medium, exactly so.", "cpc"),
                texts("campaign", "By which campaign, exactly so.", "Autumn sale 2026"),
                texts("term", "By which words, exactly so.", "blue vase"),
                texts("content", "By which version of an advertisement, exactly so.", "banner-b"),
                texts("result", "The result, exactly so; `(none)` for conversations without one.", "Sale"),
                texts("tag", "Any of these tags, exactly so.", "vip"),
                flag("unanswered", "Whether the client wrote last and waits."),
                flag("answered", "Whether a manager answered at least once."),
                flag("automatic", "Whether the project's rule closed it."),
                flag("attachments", "Whether there are files."),
                flag("reviewed", "Whether somebody has reviewed it."),
                flag("silent", "Whether the client once waited for more than a day."),
                number("scoreFrom", "The least score of its reviews, in percent.", 0, 100),
                number("scoreTo", "The greatest score of its reviews, in percent.", 0, 100),
                text(
                        "q",
                        "Words in any form, all of which must be there; quoted exactly so, with a minus none of them.",
                        "ваза"));
    }

    @Override
    public List<String> codes() {
        return List.of("date-malformed", "id-malformed", "out-of-range", "query-too-long", "too-many", "unknown-value");
    }
}
