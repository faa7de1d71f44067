using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace InternAssistant.Tests.Web.BotFramework.Authentication;

/// <summary>A pair of keys, what is published of it, and tokens that it signs, well-formed or not.</summary>
internal sealed class TestKey(string id, int bits = 2048)
{
    private readonly RSA rsa = RSA.Create(bits);

    public string Id => id;

    /// <summary>What a stranger knows of the key, as text.</summary>
    public string PublicPem => rsa.ExportSubjectPublicKeyInfoPem();

    public byte[] PublicBytes => rsa.ExportSubjectPublicKeyInfo();

    public JsonObject Published(params string[] endorsements)
    {
        var parameters = rsa.ExportParameters(false);

        return new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = id,
            ["n"] = Base64Url.EncodeToString(parameters.Modulus),
            ["e"] = Base64Url.EncodeToString(parameters.Exponent),
            ["endorsements"] = new JsonArray([.. endorsements.Select(name => (JsonNode)name)]),
        };
    }

    public string Sign(string header, string claims, HashAlgorithmName? hash = null, RSASignaturePadding? padding = null)
    {
        var text = $"{Encode(header)}.{Encode(claims)}";

        return $"{text}.{Base64Url.EncodeToString(rsa.SignData(Encoding.ASCII.GetBytes(text), hash ?? HashAlgorithmName.SHA256, padding ?? RSASignaturePadding.Pkcs1))}";
    }

    public static string Encode(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
}
