using Microsoft.Extensions.Options;

namespace InternAssistant.Models;

/// <summary>Refuses <see cref="ChatModelOptions"/> out of range or without what an endpoint needs, naming the setting.</summary>
[OptionsValidator]
public sealed partial class ChatModelOptionsValidator : IValidateOptions<ChatModelOptions>;
