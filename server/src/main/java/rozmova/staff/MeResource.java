package rozmova.staff;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import org.jspecify.annotations.Nullable;
import rozmova.project.Names;

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
    public Me show() {
        return welcome.me(current.signedIn());
    }

    @PATCH
    public Me change(Change change) {
        var old = current.signedIn();
        var person = new SignedIn(
                old.id(),
                change.name() == null ? old.name() : Names.checked("name", change.name()),
                old.email(),
                change.locale() == null ? old.language() : Language.checked(change.locale()));
        staff.update(person);
        return welcome.me(person);
    }

    record Change(@Nullable String name, @Nullable String locale) {}
}
