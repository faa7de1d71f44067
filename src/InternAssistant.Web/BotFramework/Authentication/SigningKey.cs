using Microsoft.IdentityModel.Tokens;

namespace InternAssistant.Web.BotFramework.Authentication;

/// <summary>A key that an issuer publishes, and the channels that it may speak for; none for an issuer that has no channels.</summary>
internal sealed record SigningKey(SecurityKey Key, IReadOnlyCollection<string> Endorsements);
