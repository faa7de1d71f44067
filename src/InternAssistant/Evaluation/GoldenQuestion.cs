using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using InternAssistant.Conversation;

namespace InternAssistant.Evaluation;

/// <summary>A question with what its answer must be, as one line of a golden file has it.</summary>
public sealed partial record GoldenQuestion
{
    /// <summary>Names the question in reports.</summary>
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>What is asked.</summary>
    public required string Question { get; init; }

    /// <summary>The earlier turns, oldest first.</summary>
    [JsonIgnore]
    public IReadOnlyList<PastTurn> History { get; init; } = [];

    /// <summary>The clock to answer by; null for the run's own.</summary>
    [JsonIgnore]
    public DateTimeOffset? Now { get; init; }

    /// <summary><c>grounded</c>, <c>abstained</c>, <c>clarification</c> or <c>smalltalk</c>.</summary>
    public required string Expect { get; init; }

    /// <summary>The facts that the answer must state, each as its accepted variants.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Facts { get; init => field = value ?? []; } = [];

    /// <summary>What the answer must not say.</summary>
    public IReadOnlyList<string> Forbidden { get; init => field = value ?? []; } = [];

    /// <summary>Quotes of which one must be cited where its document exists.</summary>
    [JsonPropertyName("evidence")]
    public IReadOnlyList<Evidence> Proofs { get; init => field = value ?? []; } = [];

    /// <summary>The sort of question, for the breakdown.</summary>
    public string Kind { get; init => field = value ?? ""; } = "";

    /// <summary>The turn to answer.</summary>
    /// <param name="now">The clock when the question has none of its own.</param>
    public Turn ToTurn(DateTimeOffset now) => new(Question, History, Now ?? now);

    /// <summary>Reads a golden file's line.</summary>
    /// <exception cref="JsonException">The line is not such an object.</exception>
    public static GoldenQuestion Parse(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var golden = JsonSerializer.Deserialize(line, Json.Default.GoldenQuestion) ?? throw new JsonException("The line is null.");

        return TurnRequestReader.Read(Encoding.UTF8.GetBytes(line)) switch
        {
            TurnRequestResult.Read(var request) => golden with { History = request.History, Now = request.Now },
            TurnRequestResult.Malformed malformed => throw new JsonException(malformed.Problem),
            _ => throw new JsonException("The line is not a question."),
        };
    }

    /// <summary>A quote that proves an answer.</summary>
    /// <param name="DocumentId">The document it must come from; null for any.</param>
    /// <param name="Quote">Words that the citation's quote must contain.</param>
    public sealed record Evidence(string? DocumentId, string Quote);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(GoldenQuestion))]
    private sealed partial class Json : JsonSerializerContext;
}
