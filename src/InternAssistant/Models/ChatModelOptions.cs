using System.ComponentModel.DataAnnotations;

namespace InternAssistant.Models;

/// <summary>Which language model words the answers, and what it may cost. Without an endpoint there is none.</summary>
public sealed class ChatModelOptions : IValidatableObject
{
    /// <summary>The section of the settings.</summary>
    public const string SectionName = "Model";

    /// <summary>The address up to and without <c>/chat/completions</c>, such as <c>https://api.openai.com/v1</c>; empty for no model.</summary>
    public string Endpoint { get; set; } = "";

    /// <summary>The key, sent as the bearer; empty when none is asked for.</summary>
    public string ApiKey { get; set; } = "";

    /// <summary>The model's name at the endpoint; for Azure OpenAI the deployment's.</summary>
    public string Name { get; set; } = "";

    /// <summary>How long one question to the model may take, in milliseconds, retries and tool calls included.</summary>
    [Range(100, 300_000)]
    public int TimeoutMs { get; set; } = 20_000;

    /// <summary>How often a call is tried again when the endpoint is busy, broken or out of reach.</summary>
    [Range(0, 10)]
    public int Retries { get; set; } = 2;

    /// <summary>For how many seconds the model is left alone when within a minute three calls or more were made and half of them failed.</summary>
    [Range(1, 3600)]
    public int PauseSeconds { get; set; } = 30;

    /// <summary>How many tokens one turn may use, prompts and replies together.</summary>
    [Range(0, 1_000_000)]
    public int TokensPerTurn { get; set; } = 16_000;

    /// <summary>How many tokens one day (UTC) may use in this process; when they are used up, answers are written without the model.</summary>
    [Range(0, 1_000_000_000)]
    public int TokensPerDay { get; set; } = 2_000_000;

    /// <summary>How many tokens one reply may have; models that reason need more.</summary>
    [Range(50, 100_000)]
    public int TokensPerReply { get; set; } = 1200;

    /// <summary>True to receive replies as a stream. They are collected whole either way.</summary>
    public bool Streaming { get; set; } = true;

    /// <summary>How many passages the model is shown.</summary>
    [Range(1, 40)]
    public int Passages { get; set; } = 8;

    /// <summary>How many characters the passages have together.</summary>
    [Range(500, 200_000)]
    public int PassageCharacters { get; set; } = 8000;

    /// <summary>True to ask the model also where the extractive writer would not answer.</summary>
    public bool AskWhenUnsure { get; set; } = true;

    /// <summary>True to let the model put follow-up questions, and questions in other languages, into an English question of their own.</summary>
    public bool RewriteQuestions { get; set; } = true;

    /// <summary>True to offer the model two look-ups in the documents, <c>search_knowledge</c> and <c>get_posting</c>.</summary>
    public bool Tools { get; set; }

    /// <summary>How many look-ups one answer may use.</summary>
    [Range(1, 20)]
    public int ToolCalls { get; set; } = 3;

    /// <summary>True when there is a model.</summary>
    internal bool IsOn => !string.IsNullOrWhiteSpace(Endpoint);

    /// <summary>How many characters of a reply are read.</summary>
    internal int ReplyCharacters => TokensPerReply * 8;

    /// <summary>What attributes cannot say: the endpoint is an address that a key may be sent to, and the model has a name.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsOn)
        {
            yield break;
        }

        if (!Uri.TryCreate(Endpoint, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || address is not { UserInfo: "", Query: "", Fragment: "" })
        {
            yield return new ValidationResult($"{SectionName}:Endpoint must be an http or https address without user, query and fragment, up to and without /chat/completions.", [nameof(Endpoint)]);
        }
        else if (address.Scheme == "http" && !address.IsLoopback && ApiKey.Length > 0)
        {
            yield return new ValidationResult($"{SectionName}:Endpoint must be https when there is a key: over http anybody on the way can read it.", [nameof(Endpoint)]);
        }

        if (string.IsNullOrWhiteSpace(Name))
        {
            yield return new ValidationResult($"{SectionName}:Name must name the model.", [nameof(Name)]);
        }

        if (!ApiKey.All(letter => char.IsAscii(letter) && !char.IsControl(letter)))
        {
            yield return new ValidationResult($"{SectionName}:ApiKey has characters that no key has.", [nameof(ApiKey)]);
        }
    }
}
