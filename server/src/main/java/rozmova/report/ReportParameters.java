package rozmova.report;

import java.util.List;
import rozmova.shared.contract.QueryParameter;
import rozmova.shared.contract.SharedParameters;

/// What reports take beside the log's filter, as the description names it; the first value holds when none is given.
final class ReportParameters {
    private static final List<String> CODES = List.of("unknown-value");

    private ReportParameters() {}

    /// Of [Step].
    static final class Periods implements SharedParameters {
        @Override
        public List<QueryParameter> all() {
            return List.of(QueryParameter.oneOf("by", "How long a period is.", "day", "week", "month"));
        }

        @Override
        public List<String> codes() {
            return CODES;
        }
    }

    /// Of [Origin].
    static final class Sources implements SharedParameters {
        @Override
        public List<QueryParameter> all() {
            return List.of(QueryParameter.oneOf(
                    "by",
                    "By what conversations are counted together.",
                    "source",
                    "medium",
                    "campaign",
                    "source-medium"));
        }

        @Override
        public List<String> codes() {
            return CODES;
        }
    }

    /// Of [CsvTable].
    static final class Files implements SharedParameters {
        @Override
        public List<QueryParameter> all() {
            return List.of(QueryParameter.oneOf("delimiter", "What stands between the columns.", "comma", "semicolon"));
        }

        @Override
        public List<String> codes() {
            return CODES;
        }
    }
}
