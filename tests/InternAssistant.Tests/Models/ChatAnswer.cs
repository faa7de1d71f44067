using Microsoft.AspNetCore.Http;

namespace InternAssistant.Tests.Models;

/// <summary>Writes the reply to a request.</summary>
internal delegate Task ChatAnswer(HttpContext context, ChatCall call);
