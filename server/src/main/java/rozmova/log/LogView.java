package rozmova.log;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
/// A named view of the log.
///
/// @param shared whether everybody in the project sees it
/// @param query filter, order and columns as the log's address spells them, without the question mark
/// @param own whether the one who asks made it
/// @param author who made it

@Schema(name = "SavedView")
record LogView(long id, String name, boolean shared, String query, boolean own, String author) {}
