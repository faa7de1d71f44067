using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace InternAssistant.Answering;

/// <summary>The answer as the contract has it: the same object behind the command line, HTTP and every renderer.</summary>
public sealed partial record AnswerJson
{
    /// <summary>The question as it came.</summary>
    public required string Question { get; init; }

    /// <summary>The question as it was understood.</summary>
    public required string InterpretedAs { get; init; }

    /// <summary><c>grounded</c>, <c>clarification</c>, <c>abstained</c>, <c>smalltalk</c> or <c>blocked</c>.</summary>
    public required string Status { get; init; }

    /// <summary>What a person reads, with markers.</summary>
    public required string Text { get; init; }

    /// <summary>The sentences; empty outside <c>grounded</c>.</summary>
    public required IReadOnlyList<Sentence> Sentences { get; init; }

    /// <summary>The quotes; empty outside <c>grounded</c>.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>What may be asked next.</summary>
    public required IReadOnlyList<string> Suggestions { get; init; }

    /// <summary>Why there is no answer; null when there is one.</summary>
    public AbstentionJson? Abstention { get; init; }

    /// <summary>What has to be chosen first; null when nothing has.</summary>
    public ClarificationJson? Clarification { get; init; }

    /// <summary>The answers to each question of a message that asks several; left out when it asks one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<PartJson>? Parts { get; init; }

    /// <summary>From 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>Who wrote the answer.</summary>
    public required string Writer { get; init; }

    /// <summary>The snapshot that was asked.</summary>
    public required string Snapshot { get; init; }

    /// <summary>Names this turn in the logs. Not part of the canonical answer.</summary>
    public required string TraceId { get; init; }

    /// <summary>How long the turn took, in milliseconds. Not part of the canonical answer.</summary>
    public double ElapsedMs { get; init; }

    /// <summary>Why there is no answer.</summary>
    public sealed record AbstentionJson(string Reason, IReadOnlyList<NearestDocument> Nearest, ContactPoint Ask);

    /// <summary>What has to be chosen first.</summary>
    public sealed record ClarificationJson(string Question, IReadOnlyList<Choice> Choices);

    /// <summary>The answer to one question of several. The markers of its text are its own; those of the whole are in the whole.</summary>
    public sealed record PartJson(string Question, string InterpretedAs, string Status, string Text);

    /// <summary>Puts an answer into the contract's form.</summary>
    public static AnswerJson From(Answer answer, string traceId, TimeSpan elapsed)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var grounded = answer as Answer.Grounded;

        return new AnswerJson
        {
            Question = answer.Question,
            InterpretedAs = answer.InterpretedAs,
            Status = StatusOf(answer),
            Text = answer.Text,
            Sentences = grounded?.Sentences ?? [],
            Citations = grounded?.Citations ?? [],
            Suggestions = answer.Suggestions,
            Abstention = answer is Answer.Abstention abstention
                ? new AbstentionJson(NameOf(abstention.Reason), abstention.Nearest, abstention.Ask)
                : null,
            Clarification = answer is Answer.Clarification clarification
                ? new ClarificationJson(clarification.Text, clarification.Choices)
                : null,
            Parts = answer.Parts.Count == 0 ? null : [.. answer.Parts.Select(part => new PartJson(part.Question, part.InterpretedAs, StatusOf(part), part.Text))],
            Confidence = Math.Round(answer.Confidence, 2),
            Writer = answer.Writer,
            Snapshot = answer.Snapshot,
            TraceId = traceId,
            ElapsedMs = Math.Round(elapsed.TotalMilliseconds, 1),
        };
    }

    /// <summary>The JSON, on one line or indented, with non-ASCII letters as they are.</summary>
    public string Write(bool indented = false) =>
        JsonSerializer.Serialize(this, (indented ? Serialization.Readable : Serialization.Compact).AnswerJson);

    /// <summary>The JSON without <c>traceId</c> and <c>elapsedMs</c>: what "identical" means for answers.</summary>
    public string WriteCanonical()
    {
        var node = JsonSerializer.SerializeToNode(this, Serialization.Compact.AnswerJson)!.AsObject();
        node.Remove("traceId");
        node.Remove("elapsedMs");

        return node.ToJsonString(Serialization.Compact.Options);
    }

    /// <summary>The name of what an answer is, as in <see cref="Status"/>.</summary>
    public static string StatusOf(Answer answer) => answer switch
    {
        Answer.Grounded => "grounded",
        Answer.Clarification => "clarification",
        Answer.Abstention => "abstained",
        Answer.SmallTalk => "smalltalk",
        _ => "blocked",
    };

    private static string NameOf(AbstentionReason reason) => reason switch
    {
        AbstentionReason.OutOfScope => "out-of-scope",
        AbstentionReason.NotInDocuments => "not-in-documents",
        AbstentionReason.Expired => "expired",
        AbstentionReason.UnsupportedLanguage => "unsupported-language",
        _ => "low-confidence",
    };

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(AnswerJson))]
    internal sealed partial class Serialization : JsonSerializerContext
    {
        public static Serialization Compact { get; } = new(Settings(indented: false));

        public static Serialization Readable { get; } = new(Settings(indented: true));

        private static JsonSerializerOptions Settings(bool indented) => new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = indented,
        };
    }
}
