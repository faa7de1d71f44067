using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using InternAssistant.Knowledge;
using InternAssistant.Knowledge.Loaders;
using InternAssistant.Tests.Builders;

namespace InternAssistant.Tests.Knowledge.Loaders;

public sealed class BrokenFilesTests : IDisposable
{
    private static readonly TimeSpan InTime = TimeSpan.FromSeconds(30);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_truncated_Word_document_is_named()
    {
        var whole = new DocxFile().Heading(1, "Pay").Paragraph("Interns earn 2,100 euros.").Part("word/media.bin", RandomBytes(20_000)).Build();

        for (var percent = 0; percent < 100; percent += 10)
        {
            AssertFails(new DocxLoader(), "cut.docx", whole[..(whole.Length * percent / 100)]);
        }

        Assert.IsType<LoadResult.Loaded>(new DocxLoader().Load(new SourceFile("whole.docx", whole)));
    }

    [Fact]
    public void Damage_anywhere_in_a_Word_document_is_a_reason_or_leaves_a_sound_document()
    {
        var whole = new DocxFile().Heading(1, "Pay").Paragraph("Interns earn 2,100 euros.").Table(["A", "B"], ["1", "2"]).Build();
        var random = new Random(11);

        for (var run = 0; run < 300; run++)
        {
            var damaged = whole.ToArray();
            damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            AssertNamedOrSound(new DocxLoader(), "bits.docx", damaged);
        }
    }

    [Theory]
    [InlineData("word/media/picture.bin")]
    [InlineData("word/theme.xml")]
    public void A_Word_document_that_unpacks_to_a_gigabyte_is_refused_early(string part)
    {
        var bomb = Bomb(part, megabytes: 1024);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var failed = AssertFails(new DocxLoader(), "bomb.docx", bomb);

        Assert.Contains("unpacks to more than", failed.Reason, StringComparison.Ordinal);
        Assert.True(bomb.Length < KnowledgeFolder.MaxFileBytes);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 200_000_000, "The bomb went off.");
    }

    [Fact]
    public void A_Word_document_of_countless_parts_is_refused()
    {
        var file = new DocxFile().Paragraph("Text.");

        for (var i = 0; i < 3_000; i++)
        {
            file.Part($"word/part{i}.bin", []);
        }

        Assert.Contains("parts", AssertFails(new DocxLoader(), "parts.docx", file.Build()).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Word_document_nested_without_end_is_refused_and_does_not_overflow_the_stack()
    {
        var nested = new DocxFile().Xml(string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 100_000)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 100_000)));

        Assert.Contains("deep", AssertFails(new DocxLoader(), "deep.docx", nested.Build()).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Word_document_cannot_bring_entities()
    {
        var file = new DocxFile().Prologue("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b SYSTEM \"file:///etc/hostname\">]>").Xml("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>");

        Assert.Contains("DTD", AssertFails(new DocxLoader(), "entities.docx", file.Build()).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Word_document_with_a_password_says_so()
    {
        Assert.Contains("password", AssertFails(new DocxLoader(), "secret.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512]]).Reason, StringComparison.Ordinal);
        AssertFails(new DocxLoader(), "text.docx", "Just text."u8.ToArray());
        AssertFails(new DocxLoader(), "empty.docx", []);
    }

    [Theory]
    [InlineData("<div>", "")]
    [InlineData("<div>", "</div>")]
    [InlineData("<b>", "")]
    [InlineData("<p><b x=1>", "")]
    [InlineData("<ul><li>", "")]
    [InlineData("<table><tr><td>", "")]
    [InlineData("<span>a", "</span>")]
    [InlineData("<svg><g>", "")]
    public async Task A_page_of_a_million_nested_elements_is_refused_in_time(string open, string close)
    {
        var page = string.Concat(Enumerable.Repeat(open, 1_000_000)) + string.Concat(Enumerable.Repeat(close, 1_000_000));

        await Task.Run(() => AssertFails(new HtmlLoader(), "deep.html", Encoding.UTF8.GetBytes(page))).WaitAsync(InTime);
    }

    [Theory]
    [InlineData("<p>word ", 100_000)]
    [InlineData("<div class=a>word</div>", 50_000)]
    [InlineData("<table><tr><td>word</td></tr></table>", 20_000)]
    public async Task A_page_within_the_limits_is_read_in_time(string piece, int times)
    {
        var page = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, times)));

        await Task.Run(() => AssertNamedOrSound(new HtmlLoader(), "long.html", page)).WaitAsync(InTime);
    }

    [Fact]
    public async Task An_element_of_countless_attributes_is_refused_in_time()
    {
        var page = "<p " + string.Concat(Enumerable.Range(0, 500_000).Select(i => $"a{i}=1 ")) + ">Text.";

        await Task.Run(() => AssertFails(new HtmlLoader(), "wide.html", Encoding.UTF8.GetBytes(page))).WaitAsync(InTime);
    }

    [PdfFact]
    public void An_encrypted_PDF_says_so()
    {
        var file = new PdfFile().Page().Line(60, 700, "Secret.").Encrypted().Build();

        Assert.Equal("'lab/secret.pdf' is encrypted. Save it without a password and re-index.", AssertFails(new PdfLoader(), "lab/secret.pdf", file).Reason);
    }

    [PdfFact]
    public void A_malformed_PDF_is_a_reason_or_a_sound_document()
    {
        var whole = new PdfFile().Page().Lines(60, 700, "Pay", "Interns earn 2,100 euros a month.").Build();

        AssertFails(new PdfLoader(), "header.pdf", "%PDF-1.7 and nothing else"u8.ToArray());
        AssertFails(new PdfLoader(), "text.pdf", "Just text."u8.ToArray());

        for (var percent = 10; percent < 100; percent += 15)
        {
            AssertNamedOrSound(new PdfLoader(), "cut.pdf", whole[..(whole.Length * percent / 100)]);
        }
    }

    [PdfFact]
    public void A_PDF_without_text_says_that_its_pages_may_be_pictures() =>
        Assert.Contains("pictures", AssertFails(new PdfLoader(), "scan.pdf", new PdfFile().Page().Page().Build()).Reason, StringComparison.Ordinal);

    [Fact]
    public void Without_pdftotext_the_reason_names_the_package()
    {
        var failed = AssertFails(new PdfLoader(program: "no-such-program"), "a.pdf", new PdfFile().Page().Line(60, 700, "Text.").Build());

        Assert.Contains("apt-get install poppler-utils", failed.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("while :; do :; done", "longer than 0.5 seconds")]
    [InlineData("sleep 60", "longer than 0.5 seconds")]
    [InlineData("exec yes 'A line of text that never ends.'", "")]
    [InlineData("exec yes 1>&2", "longer than 0.5 seconds")]
    [InlineData("exit 5", "damaged")]
    public void A_program_that_never_ends_is_stopped(string script, string reason)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var program = _folder["pdftotext"];
        _folder.With("pdftotext", "#!/bin/sh\n" + script + "\n");
        File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var clock = Stopwatch.StartNew();

        var failed = AssertFails(new PdfLoader(TimeSpan.FromSeconds(0.5), program), "a.pdf", new PdfFile().Page().Line(60, 700, "Text.").Build());

        Assert.Contains(reason, failed.Reason, StringComparison.Ordinal);
        Assert.True(clock.Elapsed < InTime);
    }

    [Theory]
    [InlineData("question,answer\nWho?,\"We\n", "line 2")]
    [InlineData("\"", "line 1")]
    [InlineData("question,answer\nWho?,We\nWhen?,\"Now\nand\nthen", "line 3")]
    public void A_quotation_mark_that_is_never_closed_is_named_with_its_line(string text, string line) =>
        Assert.Contains(line, AssertFails(new CsvLoader(), "faq.csv", Encoding.UTF8.GetBytes(text)).Reason, StringComparison.Ordinal);

    [Fact]
    public void A_table_beyond_its_limits_is_refused()
    {
        AssertFails(new CsvLoader(), "wide.csv", Encoding.UTF8.GetBytes(new string(',', 300) + "a"));
        AssertFails(new CsvLoader(), "long.csv", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a,b\n", 60_000))));
    }

    [Theory]
    [InlineData("<p>Le salaire est de 1 200 € à Zürich.</p>", "a.html")]
    [InlineData("question,answer\nPay?,Le salaire est de 1 200 € à Zürich.", "a.csv")]
    public void Encodings_of_old_programs_are_read(string text, string name)
    {
        var latin = text.Select(c => c == '€' ? (byte)0x80 : (byte)c).ToArray();
        byte[][] forms = [Encoding.UTF8.GetBytes(text), latin, [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)], [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)]];

        Assert.All(forms, bytes => Assert.Contains("Le salaire est de 1 200 € à Zürich.", Assert.IsType<LoadResult.Loaded>(LoaderOf(name).Load(new SourceFile(name, bytes))).Document.Texts()));
    }

    [Theory]
    [InlineData("a.html")]
    [InlineData("a.csv")]
    public void Half_a_character_does_no_harm(string name)
    {
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("The pay is "), 0x3D, 0xD8, .. Encoding.Unicode.GetBytes(" good, \"really")];

        AssertNamedOrSound(LoaderOf(name), name, bytes);
    }

    [Fact]
    public void A_folder_of_broken_files_names_each_and_reads_the_rest()
    {
        _folder.With("good.md", "# Pay\n\nInterns are paid.").With("bad.docx", "no archive").With("bad.pdf", "no pdf").With("bad.csv", "a,\"b").With("line\nbreak.html", "<p>The name has a line end.</p>")
            .With("deep.html", string.Concat(Enumerable.Repeat("<div>", 1_000))).With("folder.md/inside.txt", "Interns may swim.");

        var found = new KnowledgeFolder(_folder.Path).Find();
        var results = found.Files.Select(file => (file.Id, Result: file.Load())).ToList();

        Assert.Empty(found.LeftOut);
        Assert.Equal(["folder.md/inside.txt", "good.md", "line\nbreak.html"], results.Where(r => r.Result is LoadResult.Loaded).Select(r => r.Id));
        Assert.All(results.Where(r => r.Result is LoadResult.Failed), r => Assert.Contains($"'{r.Id}'", ((LoadResult.Failed)r.Result).Reason, StringComparison.Ordinal));
        Assert.Equal(7, results.Count);
    }

    [Fact]
    public void A_loader_that_breaks_off_does_not_lose_the_folder()
    {
        _folder.With("a.md", "text");
        var file = new KnowledgeFile("a.md", _folder["a.md"], null, new BreakingLoader());

        Assert.Contains("'a.md' could not be read", Assert.IsType<LoadResult.Failed>(file.Load()).Reason, StringComparison.Ordinal);
    }

    private static LoadResult.Failed AssertFails(IDocumentLoader loader, string name, byte[] bytes)
    {
        var failed = Assert.IsType<LoadResult.Failed>(loader.Load(new SourceFile(name, bytes)));
        Assert.Contains($"'{name}'", failed.Reason, StringComparison.Ordinal);
        Assert.EndsWith(".", failed.Reason, StringComparison.Ordinal);

        return failed;
    }

    private static void AssertNamedOrSound(IDocumentLoader loader, string name, byte[] bytes)
    {
        if (loader.Load(new SourceFile(name, bytes)) is LoadResult.Loaded { Document: var document })
        {
            Read.AssertSound(document);
        }
        else
        {
            AssertFails(loader, name, bytes);
        }
    }

    private static byte[] Bomb(string part, int megabytes)
    {
        var blanks = new byte[1024 * 1024];
        Array.Fill(blanks, (byte)' ');
        using var stream = new MemoryStream();

        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry(part, CompressionLevel.Fastest).Open();
            entry.Write("<a>"u8);

            for (var i = 0; i < megabytes; i++)
            {
                entry.Write(blanks);
            }
        }

        return stream.ToArray();
    }

    private static byte[] RandomBytes(int count)
    {
        var bytes = new byte[count];
        new Random(3).NextBytes(bytes);

        return bytes;
    }

    private static IDocumentLoader LoaderOf(string name) => DocumentLoaders.All.Single(loader => loader.Extensions.Contains(Path.GetExtension(name)));

    private sealed class BreakingLoader : IDocumentLoader
    {
        public IReadOnlyList<string> Extensions { get; } = [".md"];

        public int Version => 1;

        public LoadResult Load(SourceFile file) => throw new InvalidOperationException("Something that nobody foresaw.");
    }
}
