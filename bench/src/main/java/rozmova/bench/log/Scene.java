package rozmova.bench.log;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import rozmova.bench.measure.Product;
import rozmova.bench.web.Desk;
import rozmova.bench.web.KeptConnection;
import rozmova.sandbox.Sandbox;
import rozmova.sandbox.SandboxOptions;

/// The product running on prepared data, with somebody signed in, and its database beside it.
record Scene(Sandbox sandbox, Product product, Desk desk, KeptConnection http, Connection database, LogFacts facts)
        implements AutoCloseable {
    /// Every statement is planned for the values that it has, as the product's are.
    private static final String PLANNED_EACH_TIME = "&prepareThreshold=0";

    static Scene open(Path server, PreparedLog log) throws IOException, InterruptedException, SQLException {
        // Its channels were connected to a sandbox that has ended; all that matters is that they do not call the real
        // platforms.
        var sandbox = Sandbox.start(SandboxOptions.defaults());
        var product = Product.start(server, log.data(), Product.platforms(sandbox));
        var desk = new Desk(product.url());
        var ignored = desk.signIn(PreparedLog.OWNER);
        var database = DriverManager.getConnection(product.database() + PLANNED_EACH_TIME);
        return new Scene(
                sandbox,
                product,
                desk,
                new KeptConnection(product.url(), desk.cookie()),
                database,
                LogFacts.read(database));
    }

    /// The address of the project's part of the API.
    String root() {
        return "/api/v1/projects/" + facts.project();
    }

    Probe probe(Effort effort) {
        return new Probe(http, database, root(), effort);
    }

    @Override
    public void close() throws IOException, SQLException {
        database.close();
        http.close();
        product.close();
        sandbox.close();
    }
}
