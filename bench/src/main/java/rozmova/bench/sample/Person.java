package rozmova.bench.sample;

import org.jspecify.annotations.Nullable;

/// Somebody who writes to the shop.
///
/// @param languageCode what the messenger says of the person's language
/// @param address the first name as it is called out
/// @param female whether languages that have a feminine form use it for what this person did
/// @param nickname the name in the messenger, if there is one
public record Person(
        Language language,
        String languageCode,
        String firstName,
        String lastName,
        String address,
        @Nullable String nickname,
        String phone,
        boolean female) {
    /// As the messenger shows it.
    public String name() {
        return lastName.isEmpty() ? firstName : firstName + " " + lastName;
    }
}
