package rozmova.staff;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Who is signed in, and where they belong.
record Me(SignedIn staff, List<Membership> projects) {
    @Schema(name = "ProjectMembership")
    record Membership(long id, String name, Role role) {}
}
