using Microsoft.Extensions.Options;

namespace InternAssistant.Retrieval.Embedding;

/// <summary>Refuses <see cref="EmbeddingOptions"/> out of range or without what their provider needs, naming the setting.</summary>
[OptionsValidator]
public sealed partial class EmbeddingOptionsValidator : IValidateOptions<EmbeddingOptions>;
