package rozmova.staff;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// What a person is in a project. Each may do what the next may.
public enum Role {
    OWNER(Permission.values()),
    ADMIN(Permission.values()),
    SUPERVISOR(Permission.READ_LOG, Permission.WRITE, Permission.EXPORT, Permission.REVIEW),
    MANAGER(Permission.READ_LOG, Permission.WRITE),
    VIEWER(Permission.READ_LOG);

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = Set.of(permissions);
    }

    /// Whether this role has `permission`.
    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /// Owners and admins: only an owner makes or unmakes them.
    boolean governs() {
        return this == OWNER || this == ADMIN;
    }

    /// How database and interface spell it.
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static Role of(String word) {
        return Arrays.stream(values())
                .filter(role -> role.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no role " + word));
    }
}
