using System.ComponentModel.DataAnnotations;

namespace InternAssistant.Web.DirectLine;

/// <summary>Holds each of a list to the form of an origin: scheme, host and perhaps a port. A star or a path would never match and not be missed.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OriginsAttribute : ValidationAttribute
{
    public override string FormatErrorMessage(string name) => $"{name} lists origins such as https://careers.example.org, without a path and without stars.";

    public override bool IsValid(object? value) => value is IEnumerable<string> origins && origins.All(IsOrigin);

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
        && uri is { PathAndQuery: "/", Fragment: "", UserInfo: "" }
        && !text.Contains('*', StringComparison.Ordinal);
}
