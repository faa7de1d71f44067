using Microsoft.AspNetCore.Http.HttpResults;

namespace InternAssistant.Web.Http;

/// <summary>RFC 9457 problem details, one kind a method.</summary>
public static class Problems
{
    public static ProblemHttpResult Malformed(string detail) => Problem(StatusCodes.Status400BadRequest, "The request is malformed.", detail);

    public static ProblemHttpResult Forbidden(string detail) => Problem(StatusCodes.Status403Forbidden, "Not from here.", detail);

    public static ProblemHttpResult NotFound(string detail) => Problem(StatusCodes.Status404NotFound, "Not found.", detail);

    public static ProblemHttpResult TooLarge(int limit) =>
        Problem(StatusCodes.Status413PayloadTooLarge, "The request is too large.", $"The body may have {limit / 1024} KB at most.");

    public static ProblemHttpResult NotJson() =>
        Problem(StatusCodes.Status415UnsupportedMediaType, "The request is not JSON.", "Send the body as application/json in UTF-8.");

    public static ProblemHttpResult NotReady(string detail) =>
        Problem(StatusCodes.Status503ServiceUnavailable, "The assistant is not ready.", detail);

    /// <summary>The status for an exception that reached the host: a request that breaks the protocol is the client's fault.</summary>
    public static int StatusOf(Exception exception) =>
        exception is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;

    private static ProblemHttpResult Problem(int status, string title, string detail) =>
        TypedResults.Problem(detail, statusCode: status, title: title);
}
