/**
 * Words of Taiwan and Hong Kong with what the mainland says instead, beside those of OpenCC, which has them for computing in
 * general.
 */
export const regionalWords: readonly (readonly [string, string])[] = [
  ["佈署", "部署"],
  ["入口閘道", "入口网关"],
  ["出口閘道", "出口网关"],
  ["函式庫", "库"],
  ["可擴充性", "可扩展性"],
  ["客製化", "定制化"],
  ["封包", "数据包"],
  ["容錯移轉", "故障转移"],
  ["憑證", "证书"],
  ["擴充", "扩展"],
  ["映像檔", "镜像"],
  ["映象檔", "镜像"],
  ["原生雲", "云原生"],
  ["雲端原生", "云原生"],
  ["流量切分", "流量拆分"],
  ["用戶端", "客户端"],
  ["稽核", "审计"],
  ["組態", "配置"],
  ["網域", "域名"],
  ["身分", "身份"],
  ["側車", "边车"],
  ["逾時", "超时"],
  ["連接埠", "端口"],
  ["閘道", "网关"],
  ["預設", "默认"],
];

/** Words that OpenCC replaces although the mainland uses them too, most of them in another sense. */
export const sharedWords: readonly string[] = [
  ..."停用 列舉 啟用 執行 大數據 宕機 宣告 建立 序列 影像 批次 指標 整合 文件 新增 智慧 核心 登出".split(" "),
  ..."程序 線上 聯絡 行程 設定 進階 重新整理 開啟 離線 遮蔽".split(" "),
];
