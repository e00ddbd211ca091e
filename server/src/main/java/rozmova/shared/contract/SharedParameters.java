package rozmova.shared.contract;

import java.util.List;

/// Parameters that several routes have in common.
public interface SharedParameters {
    /// All of them, in the order in which people read them.
    List<QueryParameter> all();

    /// The codes by which 422 refuses their values.
    List<String> codes();
}
