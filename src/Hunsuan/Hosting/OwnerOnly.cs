using System.Runtime.InteropServices;

namespace Hunsuan.Hosting;

/// <summary>What the program makes on this machine is its owner's alone: files 0600, folders 0700 (ไฟล์ที่ผู้อื่นเปิดไม่ได้).</summary>
/// <remarks>A mask of the whole process, because SQLite and the framework make files of their own and take no rights for them.</remarks>
internal static class OwnerOnly
{
    private const UnixFileMode Others = UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;
    private const UnixFileMode GroupAndOthers = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute | Others;

    /// <summary>Holds for every file and folder made from now on.</summary>
    public static void FromNowOn()
    {
        if (!OperatingSystem.IsWindows()) _ = SetMask((uint)GroupAndOthers);
    }

    /// <summary>Closes a file that was made otherwise; what its group may do was perhaps given on purpose and stays.</summary>
    public static void Close(string file)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(file) || File.GetUnixFileMode(file) is var mode && (mode & Others) == 0) return;
        try
        {
            File.SetUnixFileMode(file, mode & ~Others);
        }
        catch (UnauthorizedAccessException)
        {
            // It belongs to somebody else, who let this program use it.
        }
    }

    [DllImport("libc", EntryPoint = "umask"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern uint SetMask(uint mask);
}
