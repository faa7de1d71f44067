using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace InternAssistant.AcceptanceTests.Quality.SeededFaults;

/// <summary>Chance that is the same in every run.</summary>
internal static class Seed
{
    /// <summary>The chance that belongs to some names.</summary>
    public static Random RandomFor(params string[] names) =>
        new(BinaryPrimitives.ReadInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', names)))));
}
