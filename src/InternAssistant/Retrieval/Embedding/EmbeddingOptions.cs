using System.ComponentModel.DataAnnotations;

namespace InternAssistant.Retrieval.Embedding;

/// <summary>Which embedder stands beside the words when passages are searched.</summary>
public sealed class EmbeddingOptions : IValidatableObject
{
    /// <summary>The section of the settings.</summary>
    public const string SectionName = "Embedding";

    /// <summary><see cref="Provider"/> for the sentence encoder in this process.</summary>
    public const string Local = "local";

    /// <summary><see cref="Provider"/> for an endpoint that speaks as OpenAI's does.</summary>
    public const string Hosted = "hosted";

    /// <summary><see cref="Provider"/> for searching by words alone.</summary>
    public const string None = "none";

    /// <summary><c>local</c>, <c>hosted</c> or <c>none</c>.</summary>
    [AllowedValues(Local, Hosted, None)]
    public string Provider { get; set; } = Local;

    /// <summary>The file of the local encoder's weights; empty for the one beside the program.</summary>
    public string Weights { get; set; } = "";

    /// <summary>The address of a hosted embedder up to and without <c>/embeddings</c>, such as <c>https://models.example.org/v1</c>.</summary>
    public string Endpoint { get; set; } = "";

    /// <summary>The key for a hosted embedder; empty when it asks for none.</summary>
    public string ApiKey { get; set; } = "";

    /// <summary>The name of a hosted embedder's model.</summary>
    public string Model { get; set; } = "";

    /// <summary>How long a hosted embedder may take for one request, in milliseconds.</summary>
    [Range(10, 60_000)]
    public int TimeoutMs { get; set; } = 300;

    /// <inheritdoc />
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Provider != Hosted)
        {
            yield break;
        }

        if (!Uri.TryCreate(Endpoint, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            yield return new ValidationResult($"{SectionName}:Endpoint must be an http or https address for a hosted embedder.", [nameof(Endpoint)]);
        }

        if (string.IsNullOrWhiteSpace(Model))
        {
            yield return new ValidationResult($"{SectionName}:Model must name the model of a hosted embedder.", [nameof(Model)]);
        }
    }
}
