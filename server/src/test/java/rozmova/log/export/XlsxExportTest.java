package rozmova.log.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rozmova.testing.Companies;
import rozmova.testing.Company;
import rozmova.testing.Past;
import rozmova.testing.Person;

/// Workbooks as Apache POI reads them.
@QuarkusTest
class XlsxExportTest {
    private static final Instant SUMMER = Instant.parse("2026-07-01T21:30:05.900Z");

    @Inject
    Companies companies;

    @Inject
    Past past;

    @Inject
    Story story;

    private Company kvitka;
    private Person olena;

    static List<String> words() {
        return List.of(
                "=1+1",
                "-1",
                "+1",
                "@x",
                "<b>&amp;</b>",
                "  spaces around  ",
                "рядок 1\nрядок 2\n",
                "one\r\ntwo",
                "_x0041_ is no letter",
                "👩‍👩‍👧 𝒳 שלום",
                "ї".repeat(20_000));
    }

    @BeforeEach
    void open() {
        kvitka = companies.open();
        olena = kvitka.owner();
    }

    @ParameterizedTest
    @MethodSource("words")
    void every_word_survives_as_text(String words) throws IOException {
        var row = past.conversation(kvitka, SUMMER, olena);
        story.message(kvitka, row, SUMMER, words, null);

        try (var book = book("rows=messages")) {
            var cell = cell(book, "text");

            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(words);
        }
    }

    @Test
    void every_reader_of_xml_reads_the_texts() throws Exception {
        var row = past.conversation(kvitka, SUMMER, olena);
        story.message(kvitka, row, SUMMER, " bell \u0007\r\nрядок 2\n", null);

        assertThat(written("rows=messages")).contains(" bell ␇\r\nрядок 2\n").noneMatch(text -> text.contains("_x00"));
    }

    @Test
    void openpyxl_reads_what_was_said() throws Exception {
        var row = past.conversation(kvitka, SUMMER, olena);
        story.message(kvitka, row, SUMMER, "  одне\r\nдруге\n", null);

        assertThat(Python.cells(file("rows=messages")).getLast()).contains("  одне\r\nдруге\n");
    }

    @Test
    void each_column_is_as_wide_as_what_stands_in_it() throws IOException {
        story.message(kvitka, past.conversation(kvitka, SUMMER, olena), SUMMER, "ваза", null);

        try (var book = book("rows=messages")) {
            assertThat(width(book, "text"))
                    .isGreaterThan(width(book, "client_name"))
                    .isGreaterThan(60);
            assertThat(width(book, "at")).isBetween(19, 22);
            assertThat(width(book, "message_id")).isBetween(10, 16);
            var head = book.getSheetAt(0).getRow(0);
            head.forEach(cell -> assertThat(width(book, cell.getStringCellValue()))
                    .as(cell.getStringCellValue())
                    .isGreaterThan(cell.getStringCellValue().length()));
        }
    }

    @Test
    void a_text_that_no_cell_can_hold_ends_with_a_mark() throws IOException {
        var row = past.conversation(kvitka, SUMMER, olena);
        var endless =
                IntStream.range(10_000, 20_000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        story.message(kvitka, row, SUMMER, endless, null);

        try (var book = book("rows=messages")) {
            assertThat(cell(book, "text").getStringCellValue()).isEqualTo(endless.substring(0, 32_766) + "…");
        }
    }

    @Test
    void times_are_those_of_the_projects_clock_and_numbers_are_numbers() throws IOException {
        past.conversation(kvitka, SUMMER, olena);

        try (var book = book("")) {
            var created = cell(book, "created_at");
            assertThat(created.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.parse("2026-07-02T00:30:05"));
            assertThat(DateUtil.isCellDateFormatted(created)).isTrue();
            assertThat(cell(book, "duration_seconds").getNumericCellValue()).isEqualTo(1800);
            assertThat(cell(book, "unanswered").getBooleanCellValue()).isFalse();
            assertThat(cell(book, "comment").getCellType()).isEqualTo(CellType.BLANK);
        }
    }

    @Test
    void the_head_stays_in_sight_and_filters() throws IOException {
        past.conversation(kvitka, SUMMER, olena);

        try (var book = book("")) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("Conversations");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
                    .startsWith("A1:")
                    .endsWith("2");
            assertThat(sheet.getRow(0).getLastCellNum())
                    .isEqualTo((short) Content.CONVERSATIONS.columns().size());
        }
    }

    @Test
    void the_columns_are_those_of_the_csv() throws IOException {
        var csv = olena.get("projects/{p}/log/export").good().body().asText();
        var names = new ArrayList<String>();
        try (var book = book("")) {
            book.getSheetAt(0).getRow(0).forEach(cell -> names.add(cell.getStringCellValue()));
        }

        assertThat(names).containsExactly(csv.substring(1).strip().split(","));
    }

    private static int width(XSSFWorkbook book, String column) {
        return book.getSheetAt(0).getColumnWidth(cell(book, column).getColumnIndex()) / 256;
    }

    /// The texts of the first sheet, as XML has them.
    private List<String> written(String query) throws Exception {
        try (var book = OPCPackage.open(new ByteArrayInputStream(file(query)))) {
            var sheet = book.getPart(PackagingURIHelper.createPartName("/xl/worksheets/sheet1.xml"));
            var texts = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(sheet.getInputStream())
                    .getElementsByTagName("t");
            return IntStream.range(0, texts.getLength())
                    .mapToObj(number -> texts.item(number).getTextContent())
                    .toList();
        }
    }

    private static Cell cell(XSSFWorkbook book, String column) {
        var sheet = book.getSheetAt(0);
        assertThat(sheet.getLastRowNum()).isEqualTo(1);
        for (var head : sheet.getRow(0)) {
            if (head.getStringCellValue().equals(column)) {
                return sheet.getRow(1).getCell(head.getColumnIndex(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new AssertionError("There is no column " + column);
    }

    private XSSFWorkbook book(String query) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file(query)));
    }

    private byte[] file(String query) {
        var answer = olena.exchange(
                olena.request("projects/{p}/log/export?format=xlsx&" + query), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(Format.XLSX.type());
        return answer.body();
    }
}
