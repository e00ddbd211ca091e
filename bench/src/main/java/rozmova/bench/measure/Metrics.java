package rozmova.bench.measure;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;

/// What the product counts itself, in Prometheus' text form.
public final class Metrics {
    private static final double MEBIBYTE = 1 << 20;

    private final String text;

    Metrics(String text) {
        this.text = text;
    }

    /// As they are now.
    public static Metrics of(Product product) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(product.url() + "/q/metrics")).build();
        try (var client = HttpClient.newHttpClient()) {
            return new Metrics(
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body());
        }
    }

    /// MiB of the product's heap that are in use right after a collection: what a leak would let grow.
    public static double liveHeap(Product product) throws IOException, InterruptedException {
        for (var process : product.java()) {
            var collect = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            Long.toString(process.pid()),
                            "GC.run")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            if (collect.start().waitFor() != 0) {
                throw new IOException("The product's heap could not be collected with jcmd");
            }
        }
        return of(product).heap();
    }

    /// MiB of the product's heap that are in use, garbage included.
    public double heap() {
        return sum("jvm_memory_used_bytes", "area=\"heap\"") / MEBIBYTE;
    }

    /// All samples of this name with this label, such as `outcome="sent"`.
    public double sum(String name, String label) {
        return text.lines()
                .filter(line -> line.startsWith(name + "{") && line.contains(label))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
