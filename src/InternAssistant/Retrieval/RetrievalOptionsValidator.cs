using Microsoft.Extensions.Options;

namespace InternAssistant.Retrieval;

/// <summary>Refuses <see cref="RetrievalOptions"/> out of range, naming the setting and the accepted values.</summary>
[OptionsValidator]
public sealed partial class RetrievalOptionsValidator : IValidateOptions<RetrievalOptions>;
