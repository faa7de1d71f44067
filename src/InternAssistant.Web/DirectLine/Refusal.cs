using InternAssistant.Web.DirectLine.Schema;

namespace InternAssistant.Web.DirectLine;

/// <summary>Direct Line's answers to what cannot be had, one kind a member. Codes are stable, messages are not.</summary>
public sealed record Refusal(int Status, string Code, string Message, int? RetryAfterSeconds = null) : IResult
{
    public static Refusal NoCredential { get; } =
        new(StatusCodes.Status401Unauthorized, "Unauthorized", "Send a token or the secret as the bearer of the Authorization header.");

    public static Refusal UnknownCredential { get; } = new(StatusCodes.Status403Forbidden, "InvalidToken", "The token or secret is not valid here.");

    public static Refusal TokenExpired { get; } = new(StatusCodes.Status403Forbidden, "TokenExpired", "The token has expired.");

    public static Refusal OtherConversation { get; } = new(StatusCodes.Status403Forbidden, "Forbidden", "The token is for another conversation.");

    public static Refusal SecretOnly { get; } = new(StatusCodes.Status403Forbidden, "Forbidden", "Only the secret makes tokens.");

    public static Refusal TokenOnly { get; } = new(StatusCodes.Status403Forbidden, "Forbidden", "Only a token can be refreshed.");

    public static Refusal ForeignOrigin { get; } =
        new(StatusCodes.Status403Forbidden, "OriginNotAllowed", "Pages of this origin are not on the list of allowed origins.");

    public static Refusal BadTicket { get; } =
        new(StatusCodes.Status403Forbidden, "InvalidTicket", "A stream address opens one socket within 60 seconds. Ask for the conversation again to get another.");

    public static Refusal NoConversation { get; } = new(StatusCodes.Status404NotFound, "ConversationNotFound", "There is no such conversation, or it has ended.");

    public static Refusal NoRoute { get; } = new(StatusCodes.Status404NotFound, "NotFound", "Direct Line has no such route.");

    public static Refusal NoSocket { get; } = new(StatusCodes.Status400BadRequest, "BadArgument", "This address is opened as a WebSocket.");

    public static Refusal BadWatermark { get; } = new(StatusCodes.Status400BadRequest, "BadArgument", "The watermark is none of this host's.");

    public static Refusal NotJson { get; } =
        new(StatusCodes.Status415UnsupportedMediaType, "UnsupportedMediaType", "Send the body as application/json in UTF-8.");

    public static Refusal NoUploads { get; } = new(StatusCodes.Status403Forbidden, "UploadsNotAllowed", "This host takes no files.");

    public static Refusal NoFile { get; } = new(StatusCodes.Status404NotFound, "AttachmentNotFound", "There is no such file, or its day is over.");

    public static Refusal NotAllowedType { get; } =
        new(StatusCodes.Status415UnsupportedMediaType, "UnsupportedMediaType", "Files of this type are not taken.");

    public static Refusal NotReady { get; } = new(StatusCodes.Status502BadGateway, "BotNotAvailable", "The assistant is not ready. Try again in a moment.");

    public static Refusal BotFailed { get; } = new(StatusCodes.Status502BadGateway, "BotError", "The assistant could not answer.");

    public static Refusal BotRejected { get; } = new(StatusCodes.Status502BadGateway, "BotRejectedActivity", "The assistant did not take the activity.");

    public static Refusal Failed { get; } = new(StatusCodes.Status500InternalServerError, "ServiceError", "Something went wrong on this side.");

    public static Refusal Malformed(string message) => new(StatusCodes.Status400BadRequest, "BadArgument", message);

    public static Refusal TooLarge(string message) => new(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", message);

    public static Refusal TooMany(TimeSpan wait) => new(
        StatusCodes.Status429TooManyRequests, "TooManyRequests", "Too many requests. Wait as long as Retry-After says.", Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)));

    public Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);

        if (RetryAfterSeconds is { } seconds)
        {
            httpContext.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        var body = new ErrorResponse(new ErrorDetail(Code, Message));

        return TypedResults.Json(body, DirectLineJson.Default.ErrorResponse, statusCode: Status).ExecuteAsync(httpContext);
    }
}
