package rozmova.sandbox.shop;

import java.util.List;
import java.util.Map;

/// Draws the pieces, so that the shop needs no photographs.
final class Drawing {

    /// Light, middle and dark tone of a glaze.
    private record Tones(String light, String middle, String dark) {}

    private static final Map<String, Tones> GLAZES = Map.of(
            "ochre", new Tones("#e0ae62", "#c0853a", "#7d501d"),
            "blue", new Tones("#8fb0cc", "#4f7aa3", "#27455f"),
            "green", new Tones("#a3b795", "#6b8766", "#3b5240"),
            "milk", new Tones("#fffdf7", "#efe8da", "#c2b7a3"),
            "clay", new Tones("#cf9573", "#a9633f", "#6b3920"));

    private static final Map<String, String> SHAPES = Map.of(
            "tall",
            "<path d='M-13-120C-9-70-44-48-40 22-38 62-24 88-22 92H22C24 88 38 62 40 22 44-48 9-70 13-120Z'/>"
                    + "<ellipse class='rim' cy='-120' rx='13' ry='4'/>",
            "round",
            "<path d='M-20-92C-18-62-68-52-68 14-68 62-38 88-28 92H28C38 88 68 62 68 14 68-52 18-62 20-92Z'/>"
                    + "<ellipse class='rim' cy='-92' rx='20' ry='5'/>",
            "jug",
            "<path d='M34-66C84-80 92 14 44 28' fill='none' stroke-width='13' class='line'/>"
                    + "<path d='M-26-104-40-112C-34-84-56-50-56 16-56 62-32 88-26 92H26C34 88 54 62 54 16 54-50 26-70 28-104Z'/>"
                    + "<ellipse class='rim' cx='-1' cy='-104' rx='29' ry='6'/>",
            "plate",
            "<ellipse cy='16' rx='112' ry='74'/><ellipse class='rim' cy='13' rx='84' ry='53'/>"
                    + "<ellipse cy='16' rx='78' ry='49'/>",
            "bowl",
            "<path d='M-96-14C-92 50-48 88-34 92H34C48 88 92 50 96-14Z'/><ellipse class='rim' cy='-14' rx='96' ry='23'/>",
            "cup",
            "<path d='M48-30C104-44 104 52 44 48' fill='none' stroke-width='14' class='line'/>"
                    + "<path d='M-58-58-52 70C-50 88-34 92-26 92H26C34 92 50 88 52 70L58-58Z'/>"
                    + "<ellipse class='rim' cy='-58' rx='58' ry='14'/>");

    private Drawing() {}

    /// One piece in the middle of its picture.
    static String piece(Product product) {
        return picture("-150 -170 300 340", placed(product, 0, 20, 1));
    }

    /// Several pieces on a shelf.
    static String group(List<Product> products) {
        StringBuilder pieces = new StringBuilder();
        int left = -(products.size() - 1) * 90;
        for (int i = 0; i < products.size(); i++) {
            pieces.append(placed(products.get(i), left + i * 180, 10, 1.05));
        }
        int half = products.size() * 100;
        return picture(
                -half + " -190 " + half * 2 + " 330",
                "<rect class='shelf' x='-900' y='106' width='1800' height='300'/>" + pieces);
    }

    private static String picture(String viewBox, String content) {
        return "<svg class='art' viewBox='" + viewBox + "' preserveAspectRatio='xMidYMid meet' aria-hidden='true'>"
                + "<style>.shelf{fill:#a68d6f}.rim{filter:brightness(.62)}</style>" + content + "</svg>";
    }

    private static String placed(Product product, int x, int y, double scale) {
        Tones tones = GLAZES.get(product.glaze());
        String shape = SHAPES.get(product.shape());
        if (tones == null || shape == null) {
            throw new IllegalStateException("no drawing for " + product.id());
        }
        String fill = "glaze-" + product.glaze();
        return "<defs><linearGradient id='%s'><stop stop-color='%s'/><stop offset='.38' stop-color='%s'/>"
                        .formatted(fill, tones.middle(), tones.light())
                + "<stop offset='1' stop-color='%s'/></linearGradient></defs>".formatted(tones.dark())
                + "<g transform='translate(%d %d) scale(%s)' fill='url(#%s)' stroke='none'>"
                        .formatted(x, y, scale, fill)
                + "<ellipse cx='10' cy='93' rx='70' ry='9' fill='#3a2a1a' opacity='.22'/>"
                + shape.replace("class='line'", "stroke='" + tones.dark() + "'") + "</g>";
    }
}
