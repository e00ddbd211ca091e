package rozmova.staff;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import rozmova.project.PublicAddress;

/// Tells the person who starts a fresh installation how to go on.
@Singleton
final class SetUpNotice {
    private static final Logger LOG = Logger.getLogger(SetUpNotice.class);

    private final SetUp setUp;
    private final SetUpCode code;
    private final PublicAddress address;

    SetUpNotice(SetUp setUp, SetUpCode code, PublicAddress address) {
        this.setUp = setUp;
        this.code = code;
        this.address = address;
    }

    void show(@Observes StartupEvent started) {
        if (setUp.needed()) {
            LOG.infof("Open %s and enter the code %s", address.of("/setup"), code.readable());
        }
    }
}
