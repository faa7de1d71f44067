using System.Text;
using InternAssistant.Knowledge;
using InternAssistant.Knowledge.Loaders;

namespace InternAssistant.Tests.Knowledge.Loaders;

public sealed class LoaderContractTests
{
    private static readonly string[] Pieces =
    [
        "# Heading\n", "Heading\n\n", "\n\n\n", "A sentence. ", "Who pays?\n", "- item\n", "1. item\n", "| a | b |\n|---|---|\n", "Label: value\n", "β€’ ", "“Quoted.”\n– Prof. X, Lab\n",
        "---\n", "title: a\n", "> ", "```\n", "**bold**\n", "[a](b", "<!-- ", "-->", "<b>", "\t", "\r\n", "\0", "\uD83D\uDE00", "\u200B", "\u00A0", "view job ->\n", "Latest jobs\n", "e.g. ", "…", "Q: a?\nA: b\n",
        "+44 1223 259988\n", "Station Road, Cambridge, CB1 2JW\n", "such as:\n", "===\n", "ðŸ“", "\uDB40\uDC41", "&amp;", "\\*", "_a_", "a.m. - 2 p.m.\n", "Location\n", "Redmond, WA\n", "October 2, 2025\n",
    ];

    public static TheoryData<string> Names => new("a.md", "a.txt");

    [Theory]
    [MemberData(nameof(Names))]
    public void Any_mixture_of_shapes_gives_sound_spans(string name)
    {
        var random = new Random(20_26);

        for (var run = 0; run < 1500; run++)
        {
            var text = new StringBuilder();

            for (var i = random.Next(1, 40); i > 0; i--)
            {
                text.Append(Pieces[random.Next(Pieces.Length)]);
            }

            AssertLoads(name, Encoding.UTF8.GetBytes(text.ToString()));
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
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Pieces));

        var first = Assert.IsType<LoadResult.Loaded>(LoaderOf(name).Load(new SourceFile(name, bytes))).Document;
        var second = Assert.IsType<LoadResult.Loaded>(LoaderOf(name).Load(new SourceFile(name, bytes))).Document;

        Assert.Equal(first.Sections.SelectMany(s => s.Statements), second.Sections.SelectMany(s => s.Statements));
        Assert.Equal(first.ContentHash, second.ContentHash);
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

    private static IDocumentLoader LoaderOf(string name) => name.EndsWith(".md", StringComparison.Ordinal) ? new MarkdownLoader() : new PlainTextLoader();
}
