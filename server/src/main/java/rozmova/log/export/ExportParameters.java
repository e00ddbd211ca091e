package rozmova.log.export;

import java.util.List;
import rozmova.shared.contract.QueryParameter;
import rozmova.shared.contract.SharedParameters;

/// What a file is to be like, beside the log's filter; see [ExportRequests].
final class ExportParameters implements SharedParameters {
    @Override
    public List<QueryParameter> all() {
        return List.of(
                QueryParameter.oneOf("format", "The kind of file.", "csv", "xlsx"),
                QueryParameter.oneOf("rows", "What stands in a row.", "conversations", "messages"),
                QueryParameter.oneOf("delimiter", "What stands between the columns of CSV.", "comma", "semicolon"),
                QueryParameter.shaped(
                        "sort", "As of the log: a column, a minus before it descending.", "-?[a-zA-Z]+", "-createdAt"));
    }

    @Override
    public List<String> codes() {
        return List.of("unknown-value");
    }
}
