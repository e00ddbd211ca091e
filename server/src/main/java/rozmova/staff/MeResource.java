package rozmova.staff;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rozmova.project.Language;
import rozmova.project.Names;
import rozmova.shared.contract.Refuses;

@Path("/api/v1/me")
@RunOnVirtualThread
final class MeResource {
    private final CurrentStaff current;
    private final Staff staff;
    private final Welcome welcome;

    MeResource(CurrentStaff current, Staff staff, Welcome welcome) {
        this.current = current;
        this.staff = staff;
        this.welcome = welcome;
    }

    @GET
    @Operation(summary = "The caller and the projects they work in.")
    public Me show() {
        return welcome.me(current.signedIn());
    }

    @PATCH
    @Operation(summary = "Changes what is given.")
    @Refuses("422 name-missing name-too-long locale-unknown")
    public Me change(Change change) {
        var old = current.signedIn();
        var person = new SignedIn(
                old.id(),
                change.name() == null ? old.name() : Names.checked("name", change.name()),
                old.email(),
                change.locale() == null ? old.language() : Language.checked("locale", change.locale()));
        staff.update(person);
        return welcome.me(person);
    }

    @Schema(name = "MeChange")
    record Change(
            @Nullable String name,

            @Schema(implementation = Language.class) @Nullable
            String locale) {}
}
