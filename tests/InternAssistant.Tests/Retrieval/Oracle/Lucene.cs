using System.Diagnostics;
using System.Globalization;

namespace InternAssistant.Tests.Retrieval.Oracle;

/// <summary>Apache Lucene in a process of its own, started at the first request of a class of tests.</summary>
public sealed class Lucene : IDisposable
{
    private readonly Lazy<Process> process = new(LuceneProgram.Start);

    /// <summary>The words of StandardTokenizer, as <see cref="OracleText.Tokenized"/> writes them.</summary>
    public string Tokenize(string text) => Ask($"tokenize {OracleText.Write(text)}");

    /// <summary>The terms of EnglishAnalyzer.</summary>
    public string Analyze(string text) => Ask($"analyze {OracleText.Write(text)}");

    /// <summary>The stems of PorterStemFilter, a word each.</summary>
    public IReadOnlyList<string> Stem(IEnumerable<string> words) =>
        [.. Ask($"stem {OracleText.Write(string.Join(' ', words))}").Split(' ').Select(token => OracleText.Read(token.Split(':', 4)[3]))];

    /// <summary>Indexes texts as documents of one field, numbered from 0, in place of what was indexed before.</summary>
    public void Index(IReadOnlyList<string> texts, double k1, double b)
    {
        var parameters = string.Create(CultureInfo.InvariantCulture, $"index {k1} {b}");
        var indexed = Ask(string.Join(' ', texts.Select(OracleText.Write).Prepend(parameters)));

        Assert.Equal(texts.Count.ToString(CultureInfo.InvariantCulture), indexed);
    }

    /// <summary>Every document that has a term of a text, best first.</summary>
    public IReadOnlyList<ScoredText> Search(string text) =>
        [.. Ask($"search {OracleText.Write(text)}").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ScoredText.Parse)];

    public string Version() => Ask("version");

    public void Dispose()
    {
        if (!process.IsValueCreated)
        {
            return;
        }

        process.Value.StandardInput.Close();
        process.Value.WaitForExit();
        process.Value.Dispose();
    }

    private string Ask(string request)
    {
        process.Value.StandardInput.Write(request + "\n");
        process.Value.StandardInput.Flush();

        return process.Value.StandardOutput.ReadLine()
            ?? throw new InvalidOperationException($"Lucene ended: {process.Value.StandardError.ReadToEnd()}");
    }
}
