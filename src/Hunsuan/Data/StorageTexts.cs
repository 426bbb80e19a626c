using Hunsuan.Shared;

namespace Hunsuan.Data;

internal static class StorageTexts
{
    public static readonly Text UnknownDatabase = new(
        "ไม่รู้จักฐานข้อมูล {0}: ใช้ sqlite:ไฟล์ หรือ postgres:การเชื่อมต่อ", "Unknown database {0}: use sqlite:FILE or postgres:CONNECTION");
    public static readonly Text NoServer = new(
        "ติดต่อเซิร์ฟเวอร์ PostgreSQL ไม่ได้ ตรวจว่าเซิร์ฟเวอร์เปิดอยู่ และ Host กับ Port ใน --database ถูกต้อง ไม่มีข้อมูลใดเปลี่ยน",
        "The PostgreSQL server can't be reached. Check that it runs, and Host and Port in --database. Nothing was changed");
    public static readonly Text WrongPassword = new(
        "PostgreSQL ไม่ยอมรับชื่อผู้ใช้หรือรหัสผ่านใน --database", "PostgreSQL does not accept the user name or password in --database");
    public static readonly Text NoRight = new(
        "ผู้ใช้ของ PostgreSQL ไม่มีสิทธิทำสิ่งนี้: {0}", "The PostgreSQL user is not allowed to do this: {0}");
    public static readonly Text NoDatabase = new(
        "ไฟล์นี้ไม่ใช่ฐานข้อมูล SQLite หรือเสียหาย ไม่ได้แก้ไขไฟล์ ตรวจชื่อไฟล์ใน --database หรือกู้จากสำเนาสำรอง",
        "This file is no SQLite database, or it is damaged; it was left as it is. Check the name in --database, or restore a backup");
    public static readonly Text CannotOpen = new(
        "เปิดไฟล์ฐานข้อมูลไม่ได้ ตรวจว่าโฟลเดอร์มีอยู่และบัญชีนี้เขียนได้", "The database file can't be opened. Check that its folder exists and that this account may write there");
    public static readonly Text ReadOnly = new(
        "ฐานข้อมูลอ่านได้อย่างเดียว ไม่มีข้อมูลใดเปลี่ยน ให้สิทธิเขียนก่อน", "The database can only be read. Nothing was changed; allow writing first");
    public static readonly Text Full = new(
        "ที่เก็บข้อมูลเต็ม ส่วนที่ยังไม่เสร็จถูกย้อนกลับแล้ว เพิ่มที่ว่างแล้วลองใหม่", "The disk is full. What was not finished was taken back; make room and try again");
    public static readonly Text Busy = new(
        "ฐานข้อมูลไม่ว่าง เช่น มีการนำเข้าอื่นอยู่ ไม่มีข้อมูลใดเปลี่ยน รอสักครู่แล้วลองใหม่", "The database is busy, perhaps with another import. Nothing was changed; try again in a while");
    public static readonly Text NoFile = new("อ่านหรือเขียนไฟล์ไม่ได้: {0}", "A file can't be read or written: {0}");
    public static readonly Text NoConnection = new("ไม่เข้าใจการเชื่อมต่อใน --database: {0}", "The connection in --database is not understood: {0}");
}
