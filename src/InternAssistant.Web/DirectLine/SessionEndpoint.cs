using InternAssistant.Web.DirectLine.Access;
using InternAssistant.Web.DirectLine.Schema;

namespace InternAssistant.Web.DirectLine;

/// <summary>GET /v3/directline/session/getsessionid, which Web Chat asks before it shows sign-in cards. No cookie is set: nothing here signs in.</summary>
internal sealed class SessionEndpoint(Callers callers)
{
    public IResult Get(HttpContext http)
    {
        if (callers.Of(http.Request) is (_, { } refusal))
        {
            return refusal;
        }

        return TypedResults.Json(new SessionResource(RandomIds.Next()), DirectLineJson.Default.SessionResource);
    }
}
