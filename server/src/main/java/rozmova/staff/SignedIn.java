package rozmova.staff;

import com.fasterxml.jackson.annotation.JsonProperty;
import rozmova.project.Language;

/// A person who has proved who they are.
public record SignedIn(
        long id,
        String name,
        String email,
        @JsonProperty("locale") Language language) {}
