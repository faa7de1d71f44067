using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace InternAssistant.AcceptanceTests.BotFramework;

/// <summary>A certificate for this machine, for servers of a test that have to speak https. Only the processes that a test names it to believe it.</summary>
internal static class LocalCertificate
{
    public const string CertificateFile = "certificate.pem";
    public const string KeyFile = "key.pem";

    public static void WriteTo(string folder)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));

        File.WriteAllText(Path.Combine(folder, CertificateFile), certificate.ExportCertificatePem());
        File.WriteAllText(Path.Combine(folder, KeyFile), key.ExportPkcs8PrivateKeyPem());
    }
}
