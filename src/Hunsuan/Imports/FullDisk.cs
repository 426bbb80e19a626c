using Microsoft.Data.Sqlite;
using Npgsql;

namespace Hunsuan.Imports;

/// <summary>Tells a full disk from other faults (ดิสก์เต็ม): the user can make room.</summary>
internal static class FullDisk
{
    private const int SqliteFull = 13, UnixNoSpace = 28, WindowsDiskFull = unchecked((int)0x80070070);

    public static bool Is(Exception fault) => fault.GetBaseException() is
        SqliteException { SqliteErrorCode: SqliteFull } or PostgresException { SqlState: PostgresErrorCodes.DiskFull }
        or IOException { HResult: UnixNoSpace or WindowsDiskFull };
}
