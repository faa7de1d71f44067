using System.Diagnostics;
using System.Globalization;

namespace InternAssistant.AcceptanceTests.Robustness;

/// <summary>A disk of a few kilobytes in memory. Mounting one takes root on Linux.</summary>
internal sealed class SmallDisk : IDisposable
{
    private SmallDisk()
    {
    }

    /// <summary>Why there can be none here; null when there can.</summary>
    public static string? Missing { get; } = WhyNot();

    public string Path { get; } = Directory.CreateTempSubdirectory("internassistant-disk-").FullName;

    public static SmallDisk OfKilobytes(int size)
    {
        var disk = new SmallDisk();
        Assert.Equal(0, Run("mount", "-t", "tmpfs", "-o", string.Create(CultureInfo.InvariantCulture, $"size={size}k"), "tmpfs", disk.Path));

        return disk;
    }

    public void Grow(int size) => Assert.Equal(0, Run("mount", "-o", string.Create(CultureInfo.InvariantCulture, $"remount,size={size}k"), Path));

    public void MakeReadOnly() => Assert.Equal(0, Run("mount", "-o", "remount,ro", Path));

    public void MakeWritable() => Assert.Equal(0, Run("mount", "-o", "remount,rw", Path));

    public void Dispose()
    {
        Run("umount", "-l", Path);
        Directory.Delete(Path);
    }

    private static string? WhyNot()
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root")
        {
            return "Mounting a small disk takes root on Linux.";
        }

        try
        {
            using var disk = OfKilobytes(64);

            return null;
        }
        catch (Exception fault) when (fault is Xunit.Sdk.XunitException or System.ComponentModel.Win32Exception)
        {
            return "This machine does not let root mount a disk in memory.";
        }
    }

    private static int Run(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();

        return process.ExitCode;
    }
}
