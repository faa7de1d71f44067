using System.Text;
using InternAssistant.Knowledge;
using InternAssistant.Knowledge.Loaders;
using InternAssistant.Tests.Builders;

namespace InternAssistant.Tests.Knowledge.Loaders;

public sealed class LoaderContractTests
{
    private static readonly string[] Pieces =
    [
        "# Heading\n", "Heading\n\n", "\n\n\n", "A sentence. ", "Who pays?\n", "- item\n", "1. item\n", "| a | b |\n|---|---|\n", "Label: value\n", "β€’ ", "“Quoted.”\n– Prof. X, Lab\n",
        "---\n", "title: a\n", "> ", "```\n", "**bold**\n", "[a](b", "<!-- ", "-->", "<b>", "\t", "\r\n", "\0", "\uD83D\uDE00", "\u200B", "\u00A0", "view job ->\n", "Latest jobs\n", "e.g. ", "…", "Q: a?\nA: b\n",
        "+44 1223 259988\n", "Station Road, Cambridge, CB1 2JW\n", "such as:\n", "===\n", "ðŸ“", "\uDB40\uDC41", "&amp;", "\\*", "_a_", "a.m. - 2 p.m.\n", "Location\n", "Redmond, WA\n", "October 2, 2025\n",
        "<h2>A heading</h2>", "<ul><li>an item", "</ul>", "<table><tr><th>A<th>B", "<tr><td rowspan=2>1<td>2", "</table>", "<dl><dt>Who?<dd>We.</dl>", "<p hidden>gone</p>", "<br>", "<details><summary>Why?</summary>Because.", "question,answer\n",
        "\"a, b\",", "c;d\n", "<pre>\n a\n b\n</pre>",
    ];

    private const string Sentence = "The stipend is paid monthly.";

    /// <summary>One name for each loader there is.</summary>
    public static TheoryData<string> Names => [.. DocumentLoaders.All.Where(CanRun).Select(loader => "a" + loader.Extensions[0])];

    [Theory]
    [MemberData(nameof(Names))]
    public void Any_mixture_of_shapes_gives_sound_spans(string name)
    {
        var random = new Random(20_26);
        var runs = name is "a.pdf" ? 15 : name is "a.docx" ? 150 : 1500;

        for (var run = 0; run < runs; run++)
        {
            var text = new StringBuilder();

            for (var i = random.Next(1, 40); i > 0; i--)
            {
                text.Append(Pieces[random.Next(Pieces.Length)]);
            }

            AssertLoads(name, Wrap(name, text.ToString()));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Any_bytes_are_a_document_or_a_reason(string name)
    {
        var random = new Random(7);

        for (var run = 0; run < 500; run++)
        {
            var bytes = new byte[random.Next(0, 400)];
            random.NextBytes(bytes);

            if (run % 2 == 0)
            {
                // Text with some damage, rather than noise.
                bytes = [.. bytes.Select(b => (byte)(b < 230 ? 32 + (b % 95) : b))];
            }

            AssertLoads(name, bytes);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_bytes_give_the_same_document(string name)
    {
        var bytes = Wrap(name, string.Concat(Pieces));

        var first = Assert.IsType<LoadResult.Loaded>(LoaderOf(name).Load(new SourceFile(name, bytes))).Document;
        var second = Assert.IsType<LoadResult.Loaded>(LoaderOf(name).Load(new SourceFile(name, bytes))).Document;

        Assert.Equal(first.Sections.SelectMany(s => s.Statements), second.Sections.SelectMany(s => s.Statements));
        Assert.Equal(first.ContentHash, second.ContentHash);
        Assert.Equal(first.Text, second.Text);
        Assert.Equal(first.Title, second.Title);
        Assert.Equal(first.Remarks, second.Remarks);
        Assert.Equal(first.PageStarts, second.PageStarts);
        Assert.Equal(first.Sections.Select(s => (string.Join('/', s.HeadingPath), s.Heading)), second.Sections.Select(s => (string.Join('/', s.HeadingPath), s.Heading)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_file_beside_a_document_says_what_the_document_does_not(string name)
    {
        var bytes = Wrap(name, Sentence);

        var document = Assert.IsType<LoadResult.Loaded>(LoaderOf(name).Load(new SourceFile("lab/" + name, bytes, "title: A title\nowner: recruiting\npublished: 2025-12-03\n"u8.ToArray()))).Document;

        Assert.Equal(("A title", "recruiting", new DateOnly(2025, 12, 3), "lab"), (document.Title, document.FrontMatter.Owner, document.FrontMatter.Published, document.Category));
        Assert.Contains("The stipend is paid monthly.", document.Texts());
        Assert.IsType<LoadResult.Excluded>(LoaderOf(name).Load(new SourceFile(name, bytes, "index: false"u8.ToArray())));
        var failed = Assert.IsType<LoadResult.Failed>(LoaderOf(name).Load(new SourceFile(name, bytes, "title: [a"u8.ToArray())));
        Assert.Equal(FailureKind.FrontMatter, failed.Kind);
        Assert.Contains(name + ".yaml", failed.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_that_says_nothing_is_a_failure_that_names_it(string name)
    {
        var failed = Assert.IsType<LoadResult.Failed>(LoaderOf(name).Load(new SourceFile("lab/" + name, Wrap(name, " "))));

        Assert.Equal(FailureKind.Empty, failed.Kind);
        Assert.Contains($"'lab/{name}'", failed.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_ending_belongs_to_one_loader()
    {
        var endings = DocumentLoaders.All.SelectMany(loader => loader.Extensions).ToList();

        Assert.Equal(endings.Distinct(), endings);
        Assert.All(endings, ending => Assert.Matches(@"^\.[a-z]+$", ending));
        Assert.Superset(new HashSet<string> { ".md", ".txt", ".html", ".htm", ".docx", ".pdf", ".csv", ".tsv" }, endings.ToHashSet());
    }

    [Theory]
    [InlineData("a.md", "[")]
    [InlineData("a.md", "[a](")]
    [InlineData("a.md", "*a ")]
    [InlineData("a.md", "| a ")]
    [InlineData("a.md", "<!-- ")]
    [InlineData("a.md", "- a\n")]
    [InlineData("a.txt", "a\n")]
    [InlineData("a.txt", "A Name\n\n")]
    [InlineData("a.txt", "• ")]
    [InlineData("a.txt", "Who?\n")]
    [InlineData("a.txt", "β€")]
    [InlineData("a.txt", "a: ")]
    [InlineData("a.txt", "Name\n+44 1223 259988\n")]
    [InlineData("a.txt", "such as:\n")]
    [InlineData("a.txt", ". ")]
    [InlineData("a.txt", "A")]
    [InlineData("a.html", "<p>a")]
    [InlineData("a.html", "<li>a")]
    [InlineData("a.html", "<div>")]
    [InlineData("a.html", "<b x=1>a<p>")]
    [InlineData("a.html", "<table><tr><td rowspan=9 colspan=9>a")]
    [InlineData("a.html", "<tr><td>a")]
    [InlineData("a.html", "<h2>Related jobs</h2>a")]
    [InlineData("a.html", "<dt>a?<dd>b")]
    [InlineData("a.html", "<style>.a{b:c}")]
    [InlineData("a.html", "<!-- a --><a href=b>c</a>")]
    [InlineData("a.html", "&amp;")]
    [InlineData("a.html", "<")]
    [InlineData("a.html", "<a b=\"")]
    [InlineData("a.html", " a=b<i ")]
    [InlineData("a.csv", "\"")]
    [InlineData("a.csv", "a,")]
    [InlineData("a.csv", "a\n")]
    [InlineData("a.csv", "question,answer\n")]
    [InlineData("a.csv", "\"\"\",\n")]
    public async Task Hostile_repetition_is_read_in_time(string name, string piece)
    {
        var text = new StringBuilder();

        while (text.Length < 120_000)
        {
            text.Append(piece);
        }

        await Task.Run(() => AssertLoads(name, Encoding.UTF8.GetBytes(text.ToString()))).WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Encodings_are_told_apart()
    {
        const string text = "Le salaire est de 1 200 € – payé à la fin du mois.";

        Assert.Equal(text, TextOf([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)]));
        Assert.Equal(text, TextOf(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(text, TextOf([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)]));
        Assert.Equal(text, TextOf([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)]));
        Assert.Equal(text, TextOf([.. text.Select(c => c switch { '€' => (byte)0x80, '–' => (byte)0x96, _ => (byte)c })]));
    }

    [Theory]
    [InlineData("%PDF-1.7 binary")]
    [InlineData("PK\u0003\u0004 an archive")]
    [InlineData("\0\u0001\0\u0002\0\u0003\0\u0004\0\u0005")]
    public void Files_that_are_not_text_are_named(string content)
    {
        var failed = Assert.IsType<LoadResult.Failed>(new PlainTextLoader().Load(new SourceFile("lab/x.txt", Encoding.UTF8.GetBytes(content))));

        Assert.Contains("'lab/x.txt'", failed.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_says_nothing_is_a_failure()
    {
        Assert.IsType<LoadResult.Failed>(new PlainTextLoader().Load(new SourceFile("a.txt", " \n\t\n"u8.ToArray())));
        Assert.IsType<LoadResult.Failed>(new MarkdownLoader().Load(new SourceFile("a.md", "# Only a heading\n"u8.ToArray())));
    }

    private static string TextOf(byte[] bytes) => Assert.IsType<LoadResult.Loaded>(new PlainTextLoader().Load(new SourceFile("a.txt", bytes))).Document.Text;

    private static void AssertLoads(string name, byte[] bytes)
    {
        var result = LoaderOf(name).Load(new SourceFile(name, bytes));

        if (result is LoadResult.Loaded { Document: var document })
        {
            Read.AssertSound(document);
            Assert.Equal(document.Sections.Sum(s => s.Statements.Count), PassageSplitter.Split([document]).Sum(p => p.StatementCount));
        }
        else if (result is LoadResult.Failed failed)
        {
            Assert.Contains(name, failed.Reason, StringComparison.Ordinal);
        }
    }

    private static bool CanRun(IDocumentLoader loader) => loader is not PdfLoader || PdfFactAttribute.IsInstalled;

    private static IDocumentLoader LoaderOf(string name) => DocumentLoaders.All.Single(loader => loader.Extensions.Contains(Path.GetExtension(name)));

    // A text as a file of the format: formats that are archives or programs of their own need their wrapping.
    private static byte[] Wrap(string name, string text) => Path.GetExtension(name) switch
    {
        ".docx" => text.Split('\n').Aggregate(new DocxFile(), (file, line) => file.Paragraph(new string([.. line.Where(c => c is not ('\0' or '\r') && !char.IsSurrogate(c))]))).Build(),
        ".pdf" => text.Split('\n').Select((line, i) => (line, i)).Aggregate(new PdfFile().Page(), (file, l) => file.Line(60, 800 - (14 * l.i), l.line)).Build(),
        ".html" => Encoding.UTF8.GetBytes(text.Replace("\n\n", "<p>", StringComparison.Ordinal)),
        ".csv" => Encoding.UTF8.GetBytes(text == Sentence ? $"question,answer\nWhen?,{text}" : text),
        _ => Encoding.UTF8.GetBytes(text),
    };
}
